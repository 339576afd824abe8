import { readTable } from '../import/read-table.ts'
import { refusalResponse } from './refused.ts'

/** The table that was sent as `file` of a form, or why there is none. */
export async function tableIn(
	form: FormData | undefined,
): Promise<{ rows: string[][] } | Response> {
	const file = form?.get('file')
	if (!(file instanceof File)) return refusalResponse([{ kind: 'bad-order', fields: ['file'] }])
	const read = await readTable(new Uint8Array(await file.arrayBuffer()))
	return 'refusals' in read ? Response.json(read, { status: 422 }) : read
}

export function lackingResponse(lacking: readonly string[]): Response {
	const message = `表格第一行缺这些列名：${lacking.join('、')}。请补上列名再传。`
	return Response.json({ refusals: [{ kind: 'lacking', lacking, message }] }, { status: 422 })
}
