/** A state of a manuscript as the newsroom kept it: one write. */
export type Kept = Readonly<{
	id: string
	digest: string
	/** Who wrote it and when: a command keeps the text, so only the first of equal texts says who changed it. */
	by: string
	at: string
	/** The digest that was submitted when this was written. */
	submitted: string | undefined
}>
/** A text of a manuscript: writes in a row that left it as it was are one. */
export type Edition = Readonly<{
	/** Of the first write of this text. */
	id: string
	/** Counts from the first text that was submitted; drafts before it have none. */
	number: number | undefined
	digest: string
	by: string
	at: string
	isSubmission: boolean
}>

/**
 * The texts a manuscript has had, oldest first.
 * @param kept all writes, oldest first
 * @param submitted the digest of what is submitted now
 */
export function editionsOf(kept: readonly Kept[], submitted: string): Edition[] {
	const firsts = kept.filter((one, index) => one.digest !== kept[index - 1]?.digest)
	const everSubmitted = new Set(kept.flatMap((one) => one.submitted ?? []))
	const start = firsts.findIndex(({ digest }) => everSubmitted.has(digest))
	const latest = firsts.findLast(({ digest }) => digest === submitted)
	return firsts.map(({ id, digest, by, at }, index) => ({
		...{ id, digest, by, at },
		number: start >= 0 && index >= start ? index - start + 1 : undefined,
		isSubmission: id === latest?.id,
	}))
}

/** `第1稿 送审稿`, `第3稿 当前稿`, `草稿`. */
export function editionName({ number, isSubmission }: Edition, isCurrent: boolean): string {
	const name = number === undefined ? '草稿' : `第${number}稿`
	const what = [...(isSubmission ? ['送审稿'] : []), ...(isCurrent ? ['当前稿'] : [])].join('、')
	return what ? `${name} ${what}` : name
}

/** The last text with a digest and the one that followed it; `undefined` where it is not kept or still stands. */
export function changeAfter(
	editions: readonly Edition[],
	digest: string,
): readonly [signed: Edition, next: Edition] | undefined {
	const place = editions.findLastIndex((edition) => edition.digest === digest)
	const [signed, next] = [editions[place], editions[place + 1]]
	return signed && next ? [signed, next] : undefined
}

export type Preset = Readonly<{ name: 'submitted' | 'mine' | 'last'; left: string; right: string }>

/**
 * What is usually compared, the first of them when the view opens.
 * @param mine the digest of the asker's last signature
 */
export function presetsOf(editions: readonly Edition[], mine: string | undefined): Preset[] {
	const current = editions.at(-1)
	if (!current) return []
	const left = {
		submitted: editions.find(({ isSubmission }) => isSubmission),
		mine: editions.findLast(({ digest }) => digest === mine),
		last: editions.at(-2),
	}
	return (['submitted', 'mine', 'last'] as const).flatMap((name) => {
		const edition = left[name]
		return edition ? [{ name, left: edition.id, right: current.id }] : []
	})
}
