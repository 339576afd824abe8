import { DefaultTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import { personOf } from '../../access/allow.ts'
import { type DeskView, deskViews, maySee } from '../../access/desk-views.ts'
import { messageOf } from '../../command/messages.ts'
import { roleNames } from '../../review/names.ts'
import './pages.css'

type Props = AdminViewServerProps & { view: DeskView; children: ReactNode }

/**
 * The frame of the desk's own pages, and their guard: Payload serves a custom view to anybody. What a page shows besides
 * its frame it asks of endpoints that check for themselves.
 */
export function DeskPage({ view, children, initPageResult, params, searchParams }: Props) {
	const { req, locale, permissions, visibleEntities } = initPageResult
	const { path } = deskViews[view]
	const who = personOf(req)
	if (!who) redirect(`/admin/login?redirect=${encodeURIComponent(path)}`)
	return (
		<DefaultTemplate
			i18n={req.i18n}
			{...(locale ? { locale } : {})}
			{...(params ? { params } : {})}
			payload={req.payload}
			permissions={permissions}
			req={req}
			{...(searchParams ? { searchParams } : {})}
			{...(req.user ? { user: req.user } : {})}
			viewActions={req.payload.config.admin.components?.actions ?? []}
			visibleEntities={{
				// Copies: what a page was given is read-only.
				collections: [...(visibleEntities?.collections ?? [])],
				globals: [...(visibleEntities?.globals ?? [])],
			}}
		>
			{who.mustChangePassword || !maySee(view, who.roles) ? (
				<Closed view={view} mustChange={who.mustChangePassword === true} />
			) : (
				children
			)}
		</DefaultTemplate>
	)
}

function Closed({ view, mustChange }: { view: DeskView; mustChange: boolean }) {
	const { name, for: needs } = deskViews[view]
	const whose = needs.map((role) => roleNames[role]).join('、')
	return (
		<main className="desk page">
			<h1>{name}</h1>
			<p className="notice warn">
				{mustChange ? (
					<>
						{messageOf({ kind: 'must-change-password' })} <a href="/admin/account">改密码</a>
					</>
				) : (
					<>
						{name}由{whose}看，您的身份看不了。<a href="/admin">回待我处理</a>
					</>
				)}
			</p>
		</main>
	)
}
