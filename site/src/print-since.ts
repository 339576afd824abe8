import { printDay, printMinute } from '../../content/day.ts'
import type { Live } from '../store/shown.ts'

/** When a piece was first public. Of what was published before there was this newsroom only the day is known. */
export function printSince({ piece, since, signed }: Live): string {
	return isOld({ signed }) ? printDay(piece.day) : printMinute(since)
}

/** 历史稿件: published before there was this newsroom, and brought in by its chief. */
export function isOld({ signed }: Pick<Live, 'signed'>): boolean {
	return signed.includes('archive')
}
