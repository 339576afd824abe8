import { APIError, type CollectionBeforeChangeHook, type CollectionBeforeDeleteHook } from 'payload'

/** A note is part of the record of a manuscript: it is answered, not rewritten. */
export const refuseNoteChange: CollectionBeforeChangeHook = ({ operation, data }) => {
	if (operation === 'update') throw new APIError('备注写了不能改，请另写一条', 403, undefined, true)
	return data
}

export const refuseNoteDelete: CollectionBeforeDeleteHook = () => {
	throw new APIError('备注不能删，请另写一条', 403, undefined, true)
}
