import { clearSide, widestRatio } from './limits.ts'

/** Something the sender should know about a picture that was taken. `count` is how often it holds, as in intake's messages. */
export type PhotoMessage = { kind: PhotoMessageKind; count: number; message: string }
export const photoMessageKinds = [
	'location-removed',
	'converted-colours',
	'animation-dropped',
	'trailing-data',
	'extension-mismatch',
	'low-resolution',
	'extreme-ratio',
] as const
export type PhotoMessageKind = (typeof photoMessageKinds)[number]

/** Facts about a picture that messages are made from. */
export type PhotoFacts = {
	width: number
	height: number
	hasPosition: boolean
	isCmyk: boolean
	/** Frames of an animation; 1 for a still picture. */
	frames: number
	/** Bytes after the end of the picture. */
	trailing: number
	extensionFits: boolean
	/** Extension the content asks for. */
	extension: string
}

/** When a message is due, and what it says. */
const rules: Record<PhotoMessageKind, (facts: PhotoFacts) => string | false> = {
	'location-removed': ({ hasPosition }) =>
		hasPosition && '图片里记着拍摄地点，已经去掉，读者看不到。您不用做什么。',
	'converted-colours': ({ isCmyk }) =>
		isCmyk &&
		'这张是印刷用的颜色（CMYK），已转成屏幕用的，颜色会有点差别。请看一眼；不对就传原来的照片。',
	'animation-dropped': ({ frames }) =>
		frames > 1 && `这张是动图，只用第1帧（共${frames}帧）。要用别的画面，请截图后再传。`,
	'trailing-data': ({ trailing }) =>
		trailing > 0 && '图片后面还带着别的内容（如实况短片），已经去掉，画面不变。您不用做什么。',
	'extension-mismatch': ({ extensionFits, extension }) =>
		!extensionFits && `文件名的后缀和内容不一样，已按内容改成.${extension}。您不用做什么。`,
	'low-resolution': ({ width, height }) =>
		Math.max(width, height) < clearSide &&
		`这张只有${width}×${height}像素，登出来会模糊，可能是聊天里的缩略图。有原图请换原图。`,
	'extreme-ratio': ({ width, height }) =>
		Math.max(width, height) > widestRatio * Math.min(width, height) &&
		`这张太${width > height ? '宽' : '长'}（${width}×${height}像素），网页上显示不好。请裁剪后再传，或分成几张。`,
}

/** What the sender should know about this picture. */
export function messagesOf(facts: PhotoFacts): PhotoMessage[] {
	return photoMessageKinds.flatMap((kind) => {
		const message = rules[kind](facts)
		return message ? [{ kind, count: 1, message }] : []
	})
}
