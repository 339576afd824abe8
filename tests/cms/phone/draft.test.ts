import { expect, test } from 'vitest'
import { changesOf } from '../../../cms/phone/changes.ts'
import { refusedName } from '../../../cms/phone/client/read-files.ts'
import {
	type Draft,
	draftOf,
	emptyDraft,
	fieldOf,
	isBlank,
	pending,
	storedPhoto,
	wireOf,
	withoutPhoto,
	withPhotoEarlier,
} from '../../../cms/phone/draft.ts'
import { fieldHere, lacksHere, lacksOf } from '../../../cms/phone/lacking.ts'

const empty = emptyDraft('new-1', '7', 0)
const read: Draft = draftOf(
	{
		manuscript: {
			kind: 'report',
			title: '主题',
			byline: '通讯员 刘建华',
			body: [
				{ kind: 'paragraph', spans: [{ text: '一' }] },
				{ kind: 'photo', photo: 0 },
				{ kind: 'photo', photo: 1 },
			],
			photos: [{ media: 11, caption: '路' }, { media: 12 }],
		},
		messages: [{ kind: 'photo-without-caption', message: '有图片没有说明，请补上。' }],
	},
	empty,
	'“稿.docx”',
)

test('what was read can be sent as it was read, with the caption for who cannot see the picture', () => {
	const wire = wireOf(read)
	expect(wire.body).toEqual(read.body)
	expect(wire.photos).toEqual([
		{ media: 11, alt: '路', caption: '路', credit: '' },
		{ media: 12, alt: '', caption: '', credit: '' },
	])
	expect(read.remarks).toEqual([{ field: 'photos', message: '有图片没有说明，请补上。' }])
})

test('a picture that is still on its way is not in what is stored, and leaves no hole in the numbers', () => {
	const draft = structuredClone(read)
	delete draft.photos[0]?.media
	expect(pending(draft)).toHaveLength(1)
	expect(wireOf(draft).body).toEqual([read.body[0], { kind: 'photo', photo: 0 }])
})

test('a picture taken out leaves the others in their places', () => {
	const draft = withoutPhoto(read, 0)
	expect(draft.text).toBe('一\n\n〔图1〕')
	expect(wireOf(draft).photos.map(({ media }) => media)).toEqual([12])
	expect(wireOf(draft).body).toEqual([read.body[0], { kind: 'photo', photo: 0 }])
})

test('what is said of a picture stands beside it, wherever it moves', () => {
	const message = '这张只有90×60像素。'
	const manuscript = { kind: 'report' as const, body: [], photos: [{ media: 11 }, { media: 12 }] }
	const messages = [{ kind: 'small-photo', message, media: 12 }]
	const draft = draftOf({ manuscript, messages }, empty, '“稿.docx”')
	expect(draft.remarks).toEqual([{ field: draft.photos[1]?.key, message }])
	expect(withPhotoEarlier(draft, 1).photos[0]?.key).toBe(draft.remarks[0]?.field)
	expect(withoutPhoto(draft, 0).remarks).toEqual(draft.remarks)
	expect(withoutPhoto(draft, 1).remarks).toEqual([])
})

test('what a picture shows is what was written of it, else its caption; an editor’s words stay', () => {
	const photo = { media: 11, caption: '路', credit: '' }
	const altOf = (more: object) => {
		const photos = [storedPhoto({ ...photo, ...more })]
		return wireOf({ ...empty, photos }).photos.map(({ alt }) => alt)
	}
	expect(altOf({})).toEqual(['路'])
	expect(altOf({ alt: '路' })).toEqual(['路'])
	expect(altOf({ alt: '一条新铺的路' })).toEqual(['一条新铺的路'])
	expect(storedPhoto({ ...photo, alt: '路' })).not.toHaveProperty('alt')
})

test('a picture goes a place earlier and stays where it stands in the text; the first stays the first', () => {
	const draft = withPhotoEarlier(read, 1)
	expect(wireOf(draft).photos.map(({ media }) => media)).toEqual([12, 11])
	expect(wireOf(draft).body.slice(1)).toEqual([
		{ kind: 'photo', photo: 1 },
		{ kind: 'photo', photo: 0 },
	])
	expect(withPhotoEarlier(read, 0)).toBe(read)
})

test('a draft with one letter or one picture is not blank', () => {
	expect(isBlank(empty)).toBe(true)
	expect(isBlank({ ...empty, text: '字' })).toBe(false)
	expect(isBlank(withoutPhoto(withoutPhoto(read, 0), 0))).toBe(false)
})

test.each([
	['no-title', 'title'],
	['padded-names', 'byline'],
	['no-byline', 'byline'],
	['missing-picture', 'photos'],
	['location-removed', 'photos'],
	['footnotes', 'text'],
])('a message about %s stands beside %s', (kind, field) => {
	expect(fieldOf(kind)).toBe(field)
})

test('what is missing is said with its number and leads to its field', () => {
	expect(lacksOf(['alt 2', 'byline', 'notice.issuer', 'title'])).toEqual([
		{ field: 'caption-2', words: '第2张图片没有说明' },
		{ field: 'byline', words: '没有署名' },
		{ field: 'notice.issuer', words: '没有发文单位' },
		{ field: 'title', words: '没有主题' },
	])
	const draft = structuredClone(read)
	delete draft.photos[0]?.media
	// The newsroom's first picture is the draft's second.
	expect(fieldHere(draft, 'caption-1')).toBe('caption-2')
	expect(
		lacksHere({ ...draft, photos: [{ key: 'a', name: '', caption: '', credit: '' }] }),
	).toContainEqual({
		field: 'caption-1',
		words: '第1张图片没有说明',
	})
})

test.each([
	['稿.docx', undefined],
	['路.JPG', undefined],
	['夏镇整治.wps', /“夏镇整治.wps”读不了，没有上传。请在WPS里另存为.docx/],
	['IMG_1.HEIC', /不是jpg或png/],
	['a.exe', /不是Word文件/],
])('%s is told by its name', (name, words) => {
	if (words) expect(refusedName(name)).toMatch(words)
	else expect(refusedName(name)).toBeUndefined()
})

test('only changed paragraphs are shown, and in them only the words that changed', () => {
	const changes = changesOf('第一段。\n一年清运垃圾1560吨', '第一段。\n今年以来清运垃圾1560吨')
	expect(changes).toHaveLength(1)
	const [paragraph = []] = changes
	const side = (kind: string) =>
		paragraph
			.filter((part) => part.kind !== kind)
			.map(({ text }) => text)
			.join('')
	expect([side('new'), side('gone')]).toEqual(['一年清运垃圾1560吨', '今年以来清运垃圾1560吨'])
	expect(paragraph.some(({ kind, text }) => kind === 'same' && text.includes('1560'))).toBe(true)
	expect(changesOf('一\n二', '一\n二')).toEqual([])
})
