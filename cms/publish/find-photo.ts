import { join } from 'node:path'
import type { FindPhoto } from '../../site/publisher/write-photos.ts'
import { dataDir } from '../paths.ts'

/** Where a size of a picture lies, whatever its format: named after its bytes, so that it is never overwritten. */
export function renditionPath(sha256: string): string {
	return join(dataDir(), 'renditions', sha256.slice(0, 2), sha256)
}

/** Where the publisher finds the bytes of a picture that a page names; it checks them itself. */
export const findPhoto: FindPhoto = async (sha256) => renditionPath(sha256)
