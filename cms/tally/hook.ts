import { APIError, type CollectionBeforeChangeHook, type CollectionBeforeDeleteHook } from 'payload'

const never = '这个月已经结账，数不再变。'

/** A closed month never changes, whoever asks. */
export const refuseClosed: CollectionBeforeChangeHook = ({ originalDoc, data }) => {
	if (originalDoc?.at) throw new APIError(never, 403, undefined, true)
	return data
}

/** What somebody confirmed is kept. */
export const refuseForgetting: CollectionBeforeDeleteHook = () => {
	throw new APIError('结账的确认不能删。', 403, undefined, true)
}
