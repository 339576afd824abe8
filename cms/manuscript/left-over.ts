import type { IntakePiece, Message } from '../intake/intake.ts'

/**
 * What a file held that no field of a manuscript has room for, in words, so that nothing is lost unseen.
 * @param stored the newsroom's ids of the piece's pictures; `undefined` where one could not be taken
 */
export function leftOver(
	{ setAside, notes, photos }: IntakePiece,
	stored: readonly (string | number | undefined)[],
): Message[] {
	const captions = photos.flatMap(({ caption }, at) =>
		caption && stored[at] === undefined ? [caption] : [],
	)
	return [
		...said('set-aside', '没有放进正文的行', setAside),
		...said('notes', '脚注和尾注', notes),
		...said('caption-without-picture', '图片没有带来，它的说明', captions),
	]
}

function said(kind: string, what: string, lines: readonly string[]): Message[] {
	if (lines.length === 0) return []
	return [{ kind, count: lines.length, message: `${what}：${lines.join('；')}` }]
}
