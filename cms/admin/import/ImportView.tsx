import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { personOf } from '../../access/allow.ts'
import { maySee } from '../../access/desk-views.ts'
import { DeskPage } from '../pages/DeskPage.tsx'
import { Imports } from './Imports.tsx'

/** `/admin/import` 批量导入. */
export async function ImportView(props: AdminViewServerProps) {
	const { req } = props.initPageResult
	const who = personOf(req)
	const roles = who && !who.mustChangePassword ? who.roles : []
	// The frame turns away whoever may not be here; nothing is read for them.
	const [columns, units] = maySee('imports', roles)
		? await Promise.all([namesOf(req, 'columns'), namesOf(req, 'units')])
		: [[], []]
	return (
		<DeskPage {...props} view="imports">
			<Imports
				columns={columns}
				units={units}
				mayPeople={roles.includes('admin')}
				mayRun={roles.includes('chief')}
			/>
		</DeskPage>
	)
}

async function namesOf(req: PayloadRequest, collection: 'columns' | 'units') {
	const { docs } = await req.payload.find({
		...{ collection, depth: 0, pagination: false, req },
		...{ overrideAccess: false, user: req.user, select: { name: true, code: true, live: true } },
	})
	return docs
		.filter((doc) => !('live' in doc) || doc.live)
		.map(({ code, name }) => ({ code, name }))
}
