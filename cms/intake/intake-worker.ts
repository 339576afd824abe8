import { parentPort, workerData } from 'node:worker_threads'
import { intakeDocx } from './intake-docx.ts'

const { bytes, name } = workerData as { bytes: Uint8Array; name: string }
parentPort?.postMessage(await intakeDocx(bytes, name))
