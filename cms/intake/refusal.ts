/** Why a file is not taken in. The names are the corpus's (`shared/corpus/README.md`). */
export type RefusalKind =
	| 'empty-file'
	| 'corrupt-file'
	| 'wrong-format'
	| 'legacy-doc'
	| 'password-protected'
	| 'macro-enabled'
	| 'unsafe-content'
	| 'too-large-when-opened'
	| 'owner-lock-file'
	| 'no-text'

/** `found` is the format that the bytes are in, where it is another: `xlsx`, `jpeg`, `text`. */
export type Refusal = { kind: RefusalKind; found?: string; message: string }

/** Thrown while reading; `intakeDocx` turns it into an answer. */
export class Refused extends Error {
	readonly kind: RefusalKind
	readonly found: string | undefined
	constructor(kind: RefusalKind, why: string, more: { found?: string; cause?: unknown } = {}) {
		super(why, { cause: more.cause })
		this.name = 'Refused'
		this.kind = kind
		this.found = more.found
	}
}

const formats: Record<string, string> = {
	html: '网页',
	mht: '网页',
	xlsx: '表格',
	xls: '表格',
	csv: '表格',
	pptx: '演示文稿',
	ppt: '演示文稿',
	odt: 'OpenDocument文档',
	ods: 'OpenDocument表格',
	odp: 'OpenDocument演示文稿',
	pdf: 'PDF',
	rtf: 'RTF文档',
	ofd: 'OFD版式文件',
	jpeg: '照片',
	png: '图片',
	gif: '图片',
	webp: '图片',
	heic: '照片',
	bmp: '图片',
	tiff: '图片',
	text: '纯文本',
	zip: '压缩包',
	rar: '压缩包',
	'7z': '压缩包',
	gzip: '压缩包',
}

const sayings: Record<RefusalKind, (name: string, found: string) => string> = {
	'empty-file': (name) => `${name}是空的，可能没有传完。请重新选择，或复制粘贴。`,
	'corrupt-file': (name) =>
		`${name}打不开，可能已损坏或没有传完。请在WPS里打开后另存为.docx再选，或复制粘贴。`,
	'wrong-format': (name, found) =>
		`${name}不是.docx文档${found ? `，而是${found}` : ''}，没有上传。请在WPS里另存为.docx再选，或复制粘贴。`,
	'legacy-doc': (name) => `${name}读不了，没有上传。请在WPS里另存为.docx再选，或复制粘贴。`,
	'password-protected': (name) => `${name}打不开，因为设了密码。请去掉密码另存，或复制粘贴。`,
	'macro-enabled': (name) =>
		`${name}里带有宏，为安全起见没有上传。请在WPS里另存为不带宏的.docx再选，或复制粘贴。`,
	'unsafe-content': (name) =>
		`${name}里有不安全的内容，没有上传。请把文字复制到新建的文档里另存，或直接粘贴。`,
	'too-large-when-opened': (name) =>
		`${name}打开后太大，没有上传。请删去不用的内容或缩小图片后另存，或分成几个文件。`,
	'owner-lock-file': (name) =>
		`${name}是文档打开时留下的临时文件，不是稿件。请关闭文档，选择名字前面没有“~$”的那一个。`,
	'no-text': (name) => `${name}里没有文字，也没有图片。请检查是不是选错了文件。`,
}

/** What happened, why and what to do, for the person who chose the file. */
export function refuse(kind: RefusalKind, name: string, found?: string): Refusal {
	const shown = name ? `“${name}”` : '这个文件'
	const message = sayings[kind](shown, found ? (formats[found] ?? '') : '')
	return { kind, ...(found ? { found } : {}), message }
}
