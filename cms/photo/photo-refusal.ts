import { maxPixels, maxSeconds, maxUploadBytes, minSide } from './limits.ts'
import type { Found, NoPicture, OtherPicture } from './photo-format.ts'

/** Why a picture was not taken. `detail` is the decoder's own words, for the log. */
export type PhotoRefusal = { message: string; detail?: string } & (
	| {
			kind:
				| 'empty-file'
				| 'corrupt-file'
				| 'too-many-pixels'
				| 'too-small'
				| 'too-large'
				| 'too-slow'
	  }
	| { kind: 'wrong-format' | 'unsupported-format'; found: Found }
)

const megabyte = 1024 * 1024

export function emptyFile(): PhotoRefusal {
	return {
		kind: 'empty-file',
		message: '这张是空的（0字节），没有上传。可能没存好或没下载完，请回相册看看原图，再选一次。',
	}
}

export function tooLarge(bytes: number): PhotoRefusal {
	const [size, limit] = [Math.ceil(bytes / megabyte), maxUploadBytes / megabyte]
	return {
		kind: 'too-large',
		message: `这张${size}MB，超过${limit}MB。请在相册里选“大图”再传。`,
	}
}

export function corruptFile(detail?: string): PhotoRefusal {
	return {
		kind: 'corrupt-file',
		message:
			'这张打不开或只有一部分，没有上传。文件可能在传的路上断了。请找原图再传，或截图后再传。',
		...(detail ? { detail } : {}),
	}
}

export function tooManyPixels(width: number, height: number): PhotoRefusal {
	return {
		kind: 'too-many-pixels',
		message: `这张有${width}×${height}像素，超过${maxPixels / 100_000_000}亿，没有上传。请在相册里缩小，或截图后再传。`,
	}
}

export function tooSmall(width: number, height: number): PhotoRefusal {
	return {
		kind: 'too-small',
		message: `这张只有${width}×${height}像素，不到${minSide}像素，登出来看不清，没有上传。请找原图再传。`,
	}
}

export function tooSlow(detail: string): PhotoRefusal {
	return {
		kind: 'too-slow',
		message: `这张处理了${maxSeconds}秒还没完，没有上传。请在相册里缩小，或截图后再传。`,
		detail,
	}
}

const toJpg = '请在相册里转成jpg，或截图后再传。'
const pictures: Record<OtherPicture, string> = {
	heic: 'HEIC',
	svg: 'SVG',
	bmp: 'BMP',
	tiff: 'TIFF',
	jxl: 'JPEG XL',
	jp2: 'JPEG 2000',
	psd: 'PSD',
	ico: '图标',
	raw: '相机原片',
	wmf: 'WMF',
}
const others: Record<NoPicture, string> = {
	html: '这是网页，不是图片，没有上传。图片可能没下载成功，请找原图再传。',
	pdf: '这是PDF，不是图片，没有上传。要用里面的图，请截图后再传。',
	zip: '这是压缩包或Office文件，不是图片，没有上传。压缩包请先解开，把图片一张张传；稿件请从“选Word文件”传。',
	office:
		'这是Office文件，不是图片，没有上传。稿件请从“选Word文件”传；要用里面的图，请截图后再传。',
	archive: '这是压缩包，不是图片，没有上传。请先解开，再把图片一张张传。',
	video: '这是视频或录音，不是图片，没有上传。要用里面的画面，请截图后再传。',
	text: '这是文字，不是图片，没有上传。请找原图再传；文字请粘贴到正文里。',
	unknown: `这张不是jpg或png，没有上传。${toJpg}`,
}

/** A picture of a kind we do not take. */
export function unsupportedFormat(found: OtherPicture): PhotoRefusal {
	return {
		kind: 'unsupported-format',
		found,
		message: `这张不是jpg或png（是${pictures[found]}），没有上传。${toJpg}`,
	}
}

/** A drawing under the name of a photo. */
export function disguised(found: 'svg'): PhotoRefusal {
	return { ...unsupportedFormat(found), kind: 'wrong-format', found }
}

/** Something that is no picture. */
export function wrongFormat(found: NoPicture): PhotoRefusal {
	return { kind: 'wrong-format', found, message: others[found] }
}
