import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { type Crop, cropPhoto } from '../photo/crop-photo.ts'
import { readPhoto } from '../photo/read-photo.ts'

/** `media` where it is about a picture that was stored: its id. */
type Problem = { kind: string; message: string; media?: string | number }
/** `bytes` is empty where a document only told of a picture. */
export type SentPhoto = { bytes: Uint8Array; name: string; crop?: Crop }

/** What became of each picture: its id in the newsroom, or `undefined`, with the reason among the problems. */
export async function storePhotos(
	req: PayloadRequest,
	photos: readonly SentPhoto[],
): Promise<{ stored: (string | number | undefined)[]; problems: Problem[] }> {
	const stored: (string | number | undefined)[] = []
	const problems: Problem[] = []
	for (const photo of photos) {
		const { name } = photo
		// Intake has said why it is not there.
		if (photo.bytes.length === 0) {
			stored.push(undefined)
			continue
		}
		const bytes = photo.crop ? await cropPhoto(photo.bytes, photo.crop) : photo.bytes
		// Uncropped it would show what its sender hid, so it is read only for the reason it cannot be cropped.
		const taken = await readPhoto(bytes ?? photo.bytes, name)
		if ('refusals' in taken) {
			problems.push(
				...taken.refusals.map(({ kind, message }) => ({ kind, message: `${name}：${message}` })),
			)
			stored.push(undefined)
		} else if (!bytes) {
			problems.push({ kind: 'corrupt-file', message: `${name}：裁剪不成，没有上传。请裁好另传。` })
			stored.push(undefined)
		} else {
			const media = await store(req, bytes, name)
			problems.push(...taken.photo.messages.map((message) => ({ ...message, media })))
			stored.push(media)
		}
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
