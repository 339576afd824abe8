import { expect, test } from 'vitest'
import { type Block, paragraph } from '../../content/body.ts'
import { withPhotosApart } from '../../site/src/with-photos-apart.ts'
import { withoutPhotosAtEnd } from '../../site/src/without-photos-at-end.ts'
import { photo } from './changes.ts'

const text = paragraph('一')
const heading: Block = { kind: 'heading', level: 2, text: '二' }
const at = (number: number): Block => ({ kind: 'photo', photo: number })
const two = [photo('a', 'b'), photo('c', 'd')]

test.each<[string, Block[], Block[]]>([
	['before the second section', [text, heading, text], [text, at(0), at(1), heading, text]],
	[
		'behind the first heading’s section',
		[heading, text, heading],
		[heading, text, at(0), at(1), heading],
	],
	['at the end of a text in one piece', [text, text], [text, text, at(0), at(1)]],
	['only those without a place', [text, at(1), heading], [text, at(1), at(0), heading]],
	['alone where there is no text', [], [at(0), at(1)]],
])('pictures without a place stand %s', (_, body, expected) => {
	expect(withPhotosApart({ body, photos: two })).toEqual(expected)
})

test.each<[string, Block[], Block[]]>([
	['behind the text', [text, at(0), at(1)], [text]],
	['among it', [text, at(0), text, at(1)], [text, at(0), text]],
	['alone', [at(0)], []],
])('pictures %s: the gallery takes those that only follow', (_, body, expected) => {
	expect(withoutPhotosAtEnd(body)).toEqual(expected)
})
