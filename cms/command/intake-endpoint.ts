import {
	commitTransaction,
	type Endpoint,
	initTransaction,
	killTransaction,
	type PayloadRequest,
} from 'payload'
import { personOf } from '../access/allow.ts'
import { policies } from '../access/policies.ts'
import { scopeOf } from '../access/policy.ts'
import { runIntake } from '../intake/run-intake.ts'
import { manuscriptOf } from '../manuscript/from-intake.ts'
import { readPhoto } from '../photo/read-photo.ts'
import { writers } from '../review/submit.ts'
import { refusalResponse } from './refused.ts'

type Problem = { kind: string; message: string; found?: string | undefined }
/** Bytes of one document; a photo has its own limit. */
const maxDocumentBytes = 50_000_000
const tooLarge = (size: number): Problem => ({
	kind: 'too-large',
	message: `这个文件${Math.ceil(size / 1e6)}MB，超过50MB。请把图片另外上传，文件里只留文字。`,
})

/**
 * `POST /api/intake`, multipart: `file`, a .docx, and `photos`. Answers what was read as manuscripts to be checked and
 * sent to `POST /api/manuscripts`; the pictures are stored, the manuscripts are not.
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
		const file = form?.get('file')
		if (!(file instanceof File)) return refusalResponse([{ kind: 'bad-order', fields: ['file'] }])
		if (file.size > maxDocumentBytes) return refusedFile([tooLarge(file.size)])
		const read = await runIntake(new Uint8Array(await file.arrayBuffer()), file.name)
		if ('refusals' in read) return refusedFile(read.refusals)
		const sent = (form?.getAll('photos') ?? []).filter((photo) => photo instanceof File)
		const apart = await storeAll(req, await Promise.all(sent.map(bytesOf)))
		const pieces = []
		for (const [number, piece] of read.pieces.entries()) {
			const inside = await storeAll(
				req,
				piece.photos.map(({ bytes, media }) => ({ bytes, name: media })),
			)
			const stored = number === 0 ? [...inside.stored, ...apart.stored] : inside.stored
			pieces.push({
				manuscript: manuscriptOf(piece, stored),
				messages: [
					...piece.messages,
					...(number === 0 ? read.messages : []),
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

async function bytesOf(file: File): Promise<{ bytes: Uint8Array; name: string }> {
	return { bytes: new Uint8Array(await file.arrayBuffer()), name: file.name }
}

/** What became of each picture: its id in the newsroom, or `undefined` and the reason among the problems. */
async function storeAll(
	req: PayloadRequest,
	photos: readonly { bytes: Uint8Array; name: string }[],
): Promise<{ stored: (string | number | undefined)[]; problems: Problem[] }> {
	const stored: (string | number | undefined)[] = []
	const problems: Problem[] = []
	for (const { bytes, name } of photos) {
		const taken = await readPhoto(bytes, name)
		if ('refusals' in taken) {
			problems.push(
				...taken.refusals.map(({ kind, message }) => ({ kind, message: `${name}：${message}` })),
			)
			stored.push(undefined)
			continue
		}
		problems.push(...taken.photo.messages)
		stored.push(await store(req, bytes, name))
	}
	return { stored, problems }
}

async function store(
	req: PayloadRequest,
	bytes: Uint8Array,
	name: string,
): Promise<string | number> {
	const mine = await initTransaction(req)
	try {
		const { id } = await req.payload.create({
			collection: 'media',
			data: {},
			file: { data: Buffer.from(bytes), mimetype: 'image/jpeg', name, size: bytes.length },
			depth: 0,
			req,
			user: req.user,
			overrideAccess: false,
		})
		if (mine) await commitTransaction(req)
		return id
	} catch (error) {
		if (mine) await killTransaction(req)
		throw error
	}
}
