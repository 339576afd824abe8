import type { Endpoint } from 'payload'
import { personOf } from '../access/allow.ts'
import { policies } from '../access/policies.ts'
import { scopeOf } from '../access/policy.ts'
import { type Given, runIntake } from '../intake/run-intake.ts'
import { manuscriptOf } from '../manuscript/from-intake.ts'
import { leftOver } from '../manuscript/left-over.ts'
import { writers } from '../review/submit.ts'
import { refusalResponse } from './refused.ts'
import { type SentPhoto, storePhotos } from './store-photos.ts'

type Problem = { kind: string; message: string; found?: string | undefined }
/** Bytes of one document; a photo has its own limit. */
const maxDocumentBytes = 50_000_000
const tooLarge = (size: number): Problem => ({
	kind: 'too-large',
	message: `这个文件${Math.ceil(size / 1e6)}MB，超过50MB。请把图片另外上传，文件里只留文字。`,
})

/**
 * `POST /api/intake`, multipart: `file` (a .docx, .txt or web page), or `text` or `html` as a clipboard gives them; and
 * `photos`. Answers what was read as manuscripts to be checked and sent to `POST /api/manuscripts`; the pictures are
 * stored, the manuscripts are not.
 */
export const intakeEndpoint: Endpoint = {
	path: '/intake',
	method: 'post',
	handler: async (req) => {
		const who = personOf(req)
		if (!who) return refusalResponse([{ kind: 'not-signed-in' }])
		if (who.mustChangePassword) return refusalResponse([{ kind: 'must-change-password' }])
		if (scopeOf(policies.manuscripts, who.roles, 'create') === 'none') {
			return refusalResponse([{ kind: 'not-permitted', verb: 'edit', needs: writers }])
		}
		const form = await req.formData?.().catch(() => undefined)
		const given = form && (await givenIn(form))
		if (!form || !given) return refusalResponse([{ kind: 'bad-order', fields: ['file'] }])
		if (given.bytes.length > maxDocumentBytes) return refusedFile([tooLarge(given.bytes.length)])
		const read = await runIntake(given)
		if ('refusals' in read) return refusedFile(read.refusals)
		const apart = await storePhotos(req, await photosIn(form))
		const pieces = []
		for (const [number, piece] of read.pieces.entries()) {
			const inside = await storePhotos(
				req,
				piece.photos.map(({ media, ...photo }) => ({ ...photo, name: media })),
			)
			const stored = number === 0 ? [...inside.stored, ...apart.stored] : inside.stored
			pieces.push({
				manuscript: manuscriptOf(piece, stored),
				messages: [
					...piece.messages,
					...(number === 0 ? read.messages : []),
					...leftOver(piece, stored),
					...inside.problems,
					...(number === 0 ? apart.problems : []),
				],
			})
		}
		return Response.json({ pieces })
	},
}

function refusedFile(refusals: readonly Problem[]): Response {
	return Response.json({ refusals }, { status: 422 })
}

/** What was sent: a file comes before a paste, a paste's HTML before its bare text. */
async function givenIn(form: FormData): Promise<Given | undefined> {
	for (const as of ['file', 'html', 'text'] as const) {
		const field = form.get(as)
		if (field instanceof File) return { as, ...(await bytesOf(field)) }
		if (field && as !== 'file') return { as, bytes: new TextEncoder().encode(field), name: '' }
	}
	return
}

async function photosIn(form: FormData): Promise<SentPhoto[]> {
	const files = form.getAll('photos').filter((photo) => photo instanceof File)
	// A form whose picture field was left empty sends a file without name and bytes.
	return Promise.all(files.filter(({ size, name }) => size > 0 || name !== '').map(bytesOf))
}

async function bytesOf(file: File): Promise<{ bytes: Uint8Array; name: string }> {
	return { bytes: new Uint8Array(await file.arrayBuffer()), name: file.name }
}
