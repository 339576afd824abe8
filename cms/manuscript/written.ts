import { z } from 'zod'
import type { Body } from '../../content/body.ts'
import { parsePeople } from '../../content/byline.ts'
import { parseCredit } from '../../content/credit.ts'
import { bodyOf } from './body-of.ts'
import { isMiddle, parseFocus } from './focus.ts'

const id = z.union([z.string(), z.number()])
const text = z.string().nullish()
/** The written fields of a row read at depth 0. Engines give an absent value as null or not at all. */
export const writtenRow = z.object({
	kind: text,
	kicker: text,
	title: text,
	subtitle: text,
	dateline: text,
	byline: text,
	source: text,
	summary: text,
	keywords: text,
	eventDay: text,
	/** What readers will be told of the correction under way; an empty one is missing, none is not. */
	correction: text,
	corrections: z.array(z.object({ text: z.string(), at: z.string() })).nullish(),
	body: z.unknown(),
	photos: z
		.array(z.object({ media: id.nullish(), alt: text, caption: text, credit: text, focus: text }))
		.nullish(),
	notice: z
		.object({
			type: text,
			issuer: text,
			number: text,
			to: text,
			signedBy: text,
			date: text,
			effective: text,
			expires: text,
			attachments: text,
			copies: text,
		})
		.nullish(),
})
export type WrittenRow = z.infer<typeof writtenRow>

/** What the newsroom knows of a picture's file: the part of a published photo that no form gives. */
export type Picture = Readonly<{
	id: string
	width?: number | null | undefined
	height?: number | null | undefined
	color?: string | null | undefined
	renditions?: unknown
}>

/**
 * A manuscript's fields as the contract has them. What is missing stays out or empty, so that the schema in content/
 * finds it; nothing is invented.
 * @param pictures the files that the row and its text name
 */
export function writtenContent(row: WrittenRow, pictures: readonly Picture[]): unknown {
	const { named, body } = placed(row)
	const byId = new Map(pictures.map((picture) => [picture.id, picture]))
	const corrections = [
		...(row.corrections ?? []).map(({ text }) => text),
		...(typeof row.correction === 'string' ? [row.correction] : []),
	]
	const dateline = row.kind === 'report' ? row.dateline?.trim() : ''
	return {
		kind: row.kind ?? '',
		headline: defined({
			kicker: trim(row.kicker),
			title: trim(row.title) ?? '',
			subtitle: trim(row.subtitle),
		}),
		byline: defined({ dateline: trim(dateline), people: parsePeople(row.byline ?? '') }),
		...defined({
			source: trim(row.source),
			summary: trim(row.summary),
			eventDay: trim(row.eventDay)?.slice(0, '2026-11-25'.length),
		}),
		...(corrections.length > 0 ? { corrections } : {}),
		keywords: listOf(row.keywords),
		body,
		photos: named.map(({ media, alt, caption, credit, focus }) => {
			const { id: _, ...file } = byId.get(media) ?? { id: media }
			const point = parseFocus(focus)
			return {
				...file,
				...defined({
					alt: trim(alt),
					caption: trim(caption),
					credit: parseCredit(credit ?? ''),
					focus: isMiddle(point) ? undefined : point,
				}),
			}
		}),
		...(row.kind === 'notice' ? { notice: noticeOf(row.notice) } : {}),
	}
}

/** The ids of the pictures that a manuscript shows, in order: those of its list, then those only its text places. */
export function picturesOf(row: WrittenRow): string[] {
	return placed(row).named.map(({ media }) => media)
}

type Named = { media: string } & Partial<
	Record<'alt' | 'caption' | 'credit' | 'focus', string | null>
>

function placed(row: WrittenRow): { named: Named[]; body: Body } {
	const named: Named[] = (row.photos ?? []).flatMap(({ media, ...words }) =>
		media === null || media === undefined ? [] : [{ media: String(media), ...words } as Named],
	)
	const body = bodyOf(row.body, (media) => {
		const at = named.findIndex((photo) => photo.media === media)
		return at >= 0 ? at : named.push({ media }) - 1
	})
	return { named, body }
}

function noticeOf(given: WrittenRow['notice']): unknown {
	const { type, issuer, signedBy, date, attachments, ...rest } = given ?? {}
	const list = listOf(attachments, /\n/u)
	return {
		type: type ?? '',
		issuer: trim(issuer) ?? '',
		signedBy: trim(signedBy) ?? trim(issuer) ?? '',
		date: date?.slice(0, '2026-11-25'.length) ?? '',
		...defined({
			number: trim(rest.number),
			to: trim(rest.to),
			effective: trim(rest.effective)?.slice(0, '2026-11-25'.length),
			expires: trim(rest.expires)?.slice(0, '2026-11-25'.length),
			copies: trim(rest.copies),
		}),
		...(list.length > 0 ? { attachments: list } : {}),
	}
}

function trim(text: string | null | undefined): string | undefined {
	return text?.trim() || undefined
}

function listOf(typed: string | null | undefined, mark = /[\s、，,;；]+/u): string[] {
	return (typed ?? '').split(mark).flatMap((part) => part.trim() || [])
}

function defined<T extends object>(fields: T): { [Name in keyof T]?: Exclude<T[Name], undefined> } {
	// Absent and undefined are one thing to the contract.
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
		[Name in keyof T]?: Exclude<T[Name], undefined>
	}
}
