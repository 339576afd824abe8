import { DatabaseSync } from 'node:sqlite'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { paragraph } from '../../content/body.ts'
import type { Piece } from '../../content/piece.ts'
import { pieceRoute } from '../../content/route.ts'
import { apply } from '../../site/publisher/apply.ts'
import { marked } from '../../site/search/mark.ts'
import { phrasesOf } from '../../site/search/phrases.ts'
import { questionOf, routeOf, unnarrowed } from '../../site/search/question.ts'
import { snippetOf } from '../../site/search/snippet.ts'
import { tokensOf } from '../../site/search/tokens.ts'
import { type Reader, reader } from '../../site/store/reader.ts'
import { schema } from '../../site/store/schema.ts'
import { logOf, type Told } from '../log-of.ts'
import { report } from '../told.ts'
import { piece } from './changes.ts'

function storeOf(told: readonly Told[]): Reader {
	const db = new DatabaseSync(':memory:')
	db.exec(schema)
	for (const entry of logOf(told)) apply(db, entry)
	return reader(db, () => {})
}

const word = fc.constantFrom('LED', 'WeChat', 'ＡＢＣ', 'é', '2020', '１５６０', '①')
const sign = fc.constantFrom(
	...['村', '镇', '清', '洁', '庭', '院', '〇', '㐂', '𠮷', '𬺰', '𰻞', '\u{2ebf0}', '\ue000'],
	...[
		'葛\u{e0100}',
		'👍🏽',
		'👨‍👩‍👧',
		'❤️',
		'🇨🇳',
		'。',
		'，',
		'、',
		'“',
		'”',
		'〔',
		'-',
		'.',
		'"',
		'*',
		'　',
		' ',
		'℃',
		'㎡',
	],
)
/** A text in pieces that nobody cuts: a Latin word or a number is never part of a longer one. */
const text = fc
	.array(fc.oneof({ weight: 4, arbitrary: sign }, word), { minLength: 2, maxLength: 40 })
	.map((pieces) =>
		pieces.map((piece, at) => {
			const before = tokensOf(pieces[at - 1] ?? '').at(-1)?.text ?? ''
			const after = tokensOf(piece)[0]?.text ?? ''
			const isJoined = /^[a-z0-9]+$/.test(before) && /^[a-z0-9]+$/.test(after)
			return isJoined ? `村${piece}` : piece
		}),
	)
const cut = fc.tuple(text, fc.nat(), fc.nat()).map(([pieces, from, length]) => {
	const start = from % (pieces.length - 1)
	return { whole: pieces.join(''), part: pieces.slice(start, start + 2 + (length % 20)).join('') }
})
/** The whole may hold nothing that the contract wants. */
const filled = (whole: string) => `村${whole}`

test('any part of two characters or more of a title or a text finds the piece', () => {
	fc.assert(
		fc.property(cut, fc.boolean(), ({ whole, part }, isTitle) => {
			fc.pre(tokensOf(part).length > 0)
			const told: Piece = report(
				isTitle
					? { headline: { title: filled(whole) } }
					: { body: [paragraph('别的'), paragraph(filled(whole))] },
			)
			const { hits } = storeOf([{ piece: told }]).search({ ...unnarrowed, words: part })
			expect(hits.map(({ route }) => route)).toEqual([pieceRoute(told)])
			const shown = isTitle ? hits[0]?.title : hits[0]?.snippet
			expect(shown?.some(({ found }) => found)).toBe(true)
		}),
		{ numRuns: 500 },
	)
}, 60_000)

test('a line in parts is the line, a snippet is part of it, and no character is cut', () => {
	const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' })
	fc.assert(
		fc.property(fc.array(cut, { minLength: 1, maxLength: 8 }), (cuts) => {
			const line = cuts.map(({ whole }) => whole).join('。')
			const phrases = phrasesOf(cuts.at(-1)?.part ?? '')
			expect(
				marked(line, phrases)
					.map(({ text }) => text)
					.join(''),
			).toBe(line)
			const shown = snippetOf([line], phrases)
				.map(({ text }) => text)
				.join('')
				.replaceAll('……', '')
			expect(line).toContain(shown)
			const starts = new Set([...graphemes.segment(line)].map(({ index }) => index))
			const at = line.indexOf(shown)
			expect([...starts, line.length]).toContain(at)
			expect([...starts, line.length]).toContain(at + shown.length)
			for (const { text } of snippetOf([line], phrases)) expect(text.isWellFormed()).toBe(true)
		}),
		{ numRuns: 500 },
	)
}, 60_000)

test('width, case and accents make no difference to what is found', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), (given) => {
			const sought = (text: string) =>
				tokensOf(text)
					.map(({ text }) => text)
					.join(' ')
			expect(sought(given.normalize('NFC'))).toBe(sought(given.normalize('NFD')))
			expect(sought(sought(given))).toBe(sought(given))
		}),
		{ numRuns: 1000 },
	)
}, 60_000)

test('a question survives its address, and no question is refused', () => {
	const store = storeOf([{ piece: report() }])
	fc.assert(
		fc.property(
			fc.string({ unit: 'binary', maxLength: 200 }),
			fc.webQueryParameters(),
			(words, rest) => {
				const question = questionOf(
					new URLSearchParams(`q=${encodeURIComponent(words.toWellFormed())}&${rest}`),
				)
				expect(questionOf(new URL(routeOf(question), 'http://site.invalid').searchParams)).toEqual(
					question,
				)
				expect(store.search(question).total).toBeGreaterThanOrEqual(0)
			},
		),
		{ numRuns: 1000 },
	)
}, 60_000)

test('a portal that replays the log gives the answers of one that followed it', () => {
	const told = fc.oneof(
		{ weight: 3, arbitrary: piece.map((piece): Told => ({ piece })) },
		piece.map(({ id }): Told => ({ withdrawn: id })),
	)
	fc.assert(
		fc.property(fc.array(told, { maxLength: 20 }), (all) => {
			const db = new DatabaseSync(':memory:')
			db.exec(schema)
			const followed = reader(db, () => {})
			const ask = (store: Reader) =>
				['春耕', '夏收', '一', '二', '巷子'].map((words) => store.search({ ...unnarrowed, words }))
			for (const entry of logOf(all)) {
				apply(db, entry)
				ask(followed)
			}
			expect(ask(followed)).toEqual(ask(storeOf(all)))
		}),
		{ numRuns: 100 },
	)
}, 60_000)
