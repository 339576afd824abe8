import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { placedPhotos, textOf } from '../../content/body.ts'
import { parsePeople, printPeople } from '../../content/byline.ts'
import { parseCredit, printCredit } from '../../content/credit.ts'
import {
	campaigns,
	columns,
	type DemoPiece,
	front,
	internal,
	pieces,
	settings,
	units,
} from '../../content/demo/edition.ts'
import { type Piece, piece } from '../../content/piece.ts'
import { records } from '../../content/record.ts'

const folder = new URL('../../content/demo/pictures/', import.meta.url)
const every = [...pieces, ...internal]
const ids = new Set(pieces.map(({ id }) => id))
const codes = {
	unit: new Set(units.map(({ code }) => code)),
	column: new Set(columns.map(({ code }) => code)),
	campaign: new Set(campaigns.map(({ code }) => code)),
}

/** The piece as the log would carry it; a picture's bytes are the CMS's. */
function published(demo: DemoPiece): unknown {
	const { dateline, byline, photos, ...rest } = demo
	const size = { width: 1600, height: 1067 }
	return {
		...rest,
		byline: { ...(dateline ? { dateline } : {}), people: parsePeople(byline) },
		photos: photos.map(({ file: _, credit, ...words }) => ({
			...{ ...words, ...size, color: '#7a9cb8', credit: parseCredit(credit) },
			renditions: [{ ...size, sha256: 'a'.repeat(64), format: 'jpg' }],
		})),
	}
}

test('the edition is whole', () => {
	const count = (kind: Piece['kind']) => pieces.filter((piece) => piece.kind === kind).length
	expect([count('report'), count('photo-story'), count('notice')]).toEqual([6, 2, 5])
	expect([campaigns.length, units.length, columns.length]).toEqual([5, 13, 11])
	expect(new Set(every.map(({ id }) => id)).size).toBe(14)
	expect(internal.map(({ id }) => id)).toEqual(['dbdliuzh'])
	expect(pieces.map(({ day }) => day)).toEqual(pieces.map(({ day }) => day).sort())
	expect(pieces.at(-1)?.id).toBe(front.lead)
})

test.each(pieces.map((demo) => [demo.id, demo] as const))('%s is fit for the log', (_, demo) => {
	expect(piece.safeParse(published(demo)).error).toBeUndefined()
	expect(codes.unit).toContain(demo.unit)
	expect(codes.column).toContain(demo.column)
	if (demo.campaign) expect(codes.campaign).toContain(demo.campaign)
})

test('the internal order is none of the public kinds and stands in no column', () => {
	for (const demo of internal) expect(piece.safeParse(published(demo)).success).toBe(false)
	expect(internal.map(({ column }) => column)).toEqual([''])
	expect(JSON.stringify(front)).not.toContain('dbdliuzh')
})

describe.each(every.map((demo) => [demo.id, demo] as const))('%s', (_, demo) => {
	test('shows each of its pictures once, and each is there', () => {
		expect(placedPhotos(demo.body)).toEqual(demo.photos.keys().toArray())
		for (const { file } of demo.photos) expect(existsSync(new URL(file, folder))).toBe(true)
	})

	test('has byline and credits that read back as they are printed', () => {
		expect(printPeople({ people: parsePeople(demo.byline) })).toBe(demo.byline)
		for (const { credit } of demo.photos) {
			const read = parseCredit(credit)
			expect(read && printCredit(read)).toBe(credit)
		}
	})

	test('keeps to the marks of the style (GB/T 15834)', () => {
		const { headline, summary } = demo
		const words = [headline.kicker, headline.title, headline.subtitle, summary, textOf(demo.body)]
		const text = words.filter(Boolean).join('\n')
		expect(text).not.toMatch(/[”》]、[“《]/)
		expect(text).not.toMatch(/\p{Script=Han}[,;:?!()]/u)
		expect(text.split('《')).toHaveLength(text.split('》').length)
	})
})

test('records are what the log takes, and name only what exists', () => {
	expect(records.settings.parse(settings)).toEqual(settings)
	for (const { record } of columns) {
		records.column.parse(record)
		if (record.campaign) expect(codes.campaign).toContain(record.campaign)
	}
	for (const { record } of campaigns) {
		for (const unit of [record.unit, ...record.with]) expect(codes.unit).toContain(unit)
		const figures = record.figures.map(({ id }) => id)
		for (const id of record.headlineFigures) expect(figures).toContain(id)
		for (const { notice } of record.channels) if (notice) expect(ids).toContain(notice)
	}
})

test('the front page names only pieces and records that exist', () => {
	const { lead, pair, notices, sections, feature, photos } = front
	const named = [lead, ...pair, ...notices, ...photos, feature?.piece].concat(
		sections.flatMap(({ head, list }) => [head, ...list]),
	)
	for (const id of named) expect(ids).toContain(id)
	for (const { column } of sections) expect(codes.column).toContain(column)
	for (const code of [front.banner, ...front.campaigns]) expect(codes.campaign).toContain(code)
	for (const unit of front.units) expect(codes.unit).toContain(unit)
})

test('every picture in the folder is used', () => {
	const used = every.flatMap(({ photos }) => photos.map(({ file }) => file))
	expect(readdirSync(folder).sort()).toEqual([...used, 'wordmark.svg'].sort())
})
