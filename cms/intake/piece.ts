import type { Body } from '../../content/body.ts'
import type { Byline } from '../../content/byline.ts'
import { takeAsides } from './aside.ts'
import { blocksOf, type IntakePhoto } from './blocks.ts'
import { type Headline, takeHeadline } from './headline.ts'
import { joinBroken } from './join-broken.ts'
import { type Message, messagesOf } from './messages.ts'
import type { NoticeFields } from './notice-fields.ts'
import { hasNotice, isLetterTitle, takeOfficial, takeRecipients } from './official.ts'
import type { Entry } from './paragraphs.ts'
import { takeByline } from './take-byline.ts'
import { Tally } from './tally.ts'

export type IntakeKind = 'report' | 'photo-story' | 'notice' | 'letter' | 'slogan'

/** One piece as far as it could be told from the file: the form's fields, to be looked over by a person. */
export type IntakePiece = {
	kind: IntakeKind
	headline: Headline
	byline?: Byline
	body: Body
	photos: IntakePhoto[]
	notice?: NoticeFields
	notes: string[]
	/** Lines for the newsroom, not for readers. */
	setAside: string[]
	messages: Message[]
}

/** What is called so is a sheet whose text did not come along, not a slogan. */
const documentName = /(图|表|单|稿|书|名册|目录|附件|方案|总结|报告|计划|材料)$/u

export function pieceOf(given: Entry[], notes: string[]): IntakePiece {
	const tally = new Tally()
	const asides = takeAsides(given, tally)
	const official = takeOfficial(asides.entries)
	const asNotice = takeHeadline(official.entries)
	const isNotice = hasNotice(official, asNotice.headline)
	const isLetter = !isNotice && isLetterTitle(asNotice.headline.title)
	const isOfficial = isNotice || isLetter
	// A report that ends with a date or a signature keeps it in its text.
	const { headline, rest } = isOfficial ? asNotice : takeHeadline(asides.entries)
	const recipients = isOfficial ? takeRecipients(rest) : { entries: rest }
	const lines = recipients.entries
	const found = takeByline(joinBroken(lines, tally), tally)
	const { body, photos } = blocksOf(found.entries, tally)
	if (found.both && found.byline) creditAll(photos, found.byline)
	const kind = isNotice
		? 'notice'
		: isLetter
			? 'letter'
			: kindOf(headline, found.byline, body, photos)
	countLacks(kind, headline, found.byline, body, tally)
	countBoxes(given, isNotice && official.redHead, found.entries, tally)
	const notice = { ...official.notice, ...(recipients.to ? { to: recipients.to } : {}) }
	return {
		kind,
		headline,
		...(found.byline ? { byline: found.byline } : {}),
		body,
		photos,
		...(isOfficial ? { notice } : {}),
		notes,
		setAside: [...(isOfficial ? official.setAside : []), ...asides.setAside, ...found.setAside],
		messages: messagesOf(tally),
	}
}

function creditAll(photos: IntakePhoto[], byline: Byline): void {
	const [group] = byline.people
	if (!group) return
	for (const photo of photos) photo.credit ??= { trade: group.trade, names: group.names, did: '摄' }
}

function kindOf(
	headline: Headline,
	byline: Byline | undefined,
	body: Body,
	photos: IntakePhoto[],
): IntakeKind {
	const length = body.reduce(
		(sum, block) =>
			sum +
			(block.kind === 'paragraph'
				? block.spans.reduce((all, { text }) => all + text.length, 0)
				: 0),
		0,
	)
	if (photos.length > 0 && !byline && length <= 300) return 'photo-story'
	if (photos.length > 0 || byline || !headline.title) return 'report'
	const isSlogan =
		body.every((block) => block.kind === 'paragraph') &&
		length <= 40 &&
		!documentName.test(headline.title)
	return isSlogan ? 'slogan' : 'report'
}

function countLacks(
	kind: IntakeKind,
	headline: Headline,
	byline: Byline | undefined,
	body: Body,
	tally: Tally,
): void {
	if (!headline.title) tally.mark('no-title')
	if (!byline && (kind === 'report' || kind === 'photo-story')) tally.mark('no-byline')
	if (body.every((block) => block.kind === 'photo')) tally.mark('no-text')
}

function countBoxes(given: Entry[], redHead: boolean, body: Entry[], tally: Tally): void {
	const isBox = (entry: Entry) => entry.kind === 'paragraph' && entry.box === true
	if (body.some(isBox)) tally.mark('text-box')
	else if (given.some(isBox) && !redHead) tally.mark('headline-in-text-box')
}
