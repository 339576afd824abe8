import type { IntakePiece, Message } from './piece.ts'

export type Intake =
	| { pieces: IntakePiece[]; messages: Message[] }
	| { refusals: { kind: string; found?: string; message: string }[] }
export async function runIntake(_: Uint8Array, __: string): Promise<Intake> {
	return { refusals: [] }
}
