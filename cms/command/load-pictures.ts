import type { PayloadRequest } from 'payload'
import type { Picture } from '../manuscript/written.ts'

/** What the newsroom knows of picture files. Ids that are not there are left out: the contract finds them missing. */
export async function loadPictures(
	req: PayloadRequest,
	ids: readonly string[],
): Promise<Picture[]> {
	if (ids.length === 0) return []
	const { docs } = await req.payload.find({
		collection: 'media',
		where: { id: { in: [...new Set(ids)] } },
		select: { shownWidth: true, shownHeight: true, color: true, renditions: true },
		depth: 0,
		pagination: false,
		req,
	})
	return docs.map(({ id, shownWidth: width, shownHeight: height, color, renditions }) => ({
		...{ id: String(id), width, height, color, renditions },
	}))
}
