import type {
	CollectionAfterChangeHook,
	CollectionBeforeChangeHook,
	CollectionBeforeOperationHook,
} from 'payload'
import { personOf } from '../access/allow.ts'

/** Payload has hashed and dropped the password before other hooks run: keeps that there was one. */
export const notePassword: CollectionBeforeOperationHook = ({ args, operation, req }) => {
	if (operation === 'create' || operation === 'update') {
		req.context.password = Boolean((args as { data?: { password?: unknown } }).data?.password)
	}
	return args
}

/** The first account of a newsroom sets up all others; who opens the first-admin screen is its administrator. */
export const firstIsAdmin: CollectionBeforeChangeHook = async ({ operation, data, req }) => {
	if (operation !== 'create' || req.user) return data
	const { totalDocs } = await req.payload.count({ collection: 'users', req })
	return totalDocs === 0 && !data.roles?.includes('admin')
		? { ...data, roles: ['admin'], mustChangePassword: false }
		: data
}

/** A password set by another must be changed by its owner; one that its owner set counts as changed. */
export const passwordChanged: CollectionBeforeChangeHook = ({
	operation,
	data,
	originalDoc,
	req,
}) => {
	const who = personOf(req)
	if (!who || !req.context.password) return data
	const own = operation === 'update' && String(originalDoc?.id) === String(who.id)
	return { ...data, mustChangePassword: !own }
}

/** A changed password ends every session of its account, so that a stolen one ends too. */
export const endSessions: CollectionAfterChangeHook = async ({ operation, doc, req }) => {
	if (operation !== 'update' || !req.context.password) return doc
	await req.payload.db.updateOne({
		collection: 'users',
		id: doc.id,
		data: { sessions: [] },
		req,
	})
	return doc
}
