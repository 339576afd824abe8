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

export type FileRefusal = { kind: RefusalKind; found?: string; message: string }

const paste = '请在WPS里另存为.docx再选，或复制粘贴。'
const words: Record<RefusalKind, string> = {
	'empty-file': '这个文件是空的，多半是没传完。请重新保存一次再选。',
	'corrupt-file':
		'这个文件打不开，可能没传完或已损坏。请在WPS里打开后另存为.docx再选，或复制粘贴。',
	'wrong-format': `这不是Word文件，没有上传。${paste}`,
	'legacy-doc': `这是旧式.doc文件，读不了，没有上传。${paste}`,
	'password-protected': '这个文件设了密码，打不开。请去掉密码另存，或复制粘贴。',
	'macro-enabled': '这个文件带有宏，为了安全没有打开。请另存为不带宏的.docx再选，或复制粘贴。',
	'unsafe-content': '这个文件里有正常Word不会写的内容，为了安全没有打开。请复制文字到新文件再选。',
	'too-large-when-opened': '这个文件打开后太大，没有读。请删去多余内容，图片另外上传。',
	'owner-lock-file': '这是Word打开文件时留下的临时文件（名字以~$开头）。请选旁边真正的稿件。',
	'no-text': '文件里没有文字，也没有图片。请确认选对了文件，或复制粘贴。',
}

/** A file that is not taken: what happened, why, what to do. Thrown inside intake, answered as data outside. */
export class Refused extends Error {
	readonly refusal: FileRefusal
	constructor(kind: RefusalKind, found?: string, cause?: unknown) {
		super(words[kind], { cause })
		this.name = 'Refused'
		this.refusal = { kind, ...(found ? { found } : {}), message: words[kind] }
	}
}
