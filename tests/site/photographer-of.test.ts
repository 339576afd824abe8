import { expect, test } from 'vitest'
import { photographerOf } from '../../site/src/photographer-of.ts'

test('a story names who took its pictures, not who sent them in', () => {
	expect(photographerOf({ trade: '通讯员', names: ['田贺'], did: '摄' })).toBe('通讯员 田贺')
	expect(photographerOf({ names: ['田贺'], did: '供图' })).toBeUndefined()
	expect(photographerOf({ words: '资料图片' })).toBeUndefined()
	expect(photographerOf(undefined)).toBeUndefined()
})
