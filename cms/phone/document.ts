import { isSigner, isWriter } from './home-of.ts'
import { type Html, html } from './html.ts'
import type { Viewer } from './viewer.ts'

/** Addresses of the one sheet and the one script, named after their bytes. */
export type Files = Readonly<{ css: string; script: string }>
export type Tab = 'my' | 'submit' | 'sign' | 'me'

type Page = Readonly<{
	/** What the script does here. */
	name: string
	title: string
	/** Where the arrow leads, and what it says. */
	back?: { to: string; label: string } | undefined
	/** At the right of the head: who, or when it was saved. */
	aside?: Html | string | undefined
	tab?: Tab | undefined
	main: Html
	/** Stays at the foot: the one thing to do. */
	dock?: Html | undefined
	/** Until its time comes, the tabs stand there. */
	dockHidden?: boolean | undefined
	viewer?: Viewer | undefined
	/** Of the manuscript that the page is about. */
	stage?: string | undefined
}>

const tabs: readonly { tab: Tab; to: string; mark: string; label: string }[] = [
	{ tab: 'my', to: '/my', mark: '▤', label: '我的稿件' },
	{ tab: 'submit', to: '/submit', mark: '✎', label: '写新稿' },
	{ tab: 'sign', to: '/sign', mark: '✓', label: '审签' },
	{ tab: 'me', to: '/me', mark: '○', label: '我' },
]

/** A whole page, readable and to be filled in before its script has loaded. */
export function printPage(page: Page, { css, script }: Files): string {
	const { name, title, back, aside, main, dock, dockHidden, viewer, stage } = page
	return html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · 采编系统</title>
<link rel="stylesheet" href="${css}">
<link rel="icon" href="data:,">
<script src="${script}" defer></script>
</head>
<body data-page="${name}" data-user="${viewer?.id ?? ''}" data-stage="${stage ?? ''}">
<div class="phone">
<header class="head">${back && html`<a href="${back.to}">‹ ${back.label}</a>`}<h1>${title}</h1>${aside && html`<span class="small" id="aside">${aside}</span>`}</header>
<main id="main">
<div id="network" class="notice warn" role="status" hidden></div>
${main}
</main>
${dock && html`<div class="dock" id="dock"${dockHidden && html` hidden`}>${dock}</div>`}
${(!dock || dockHidden) && tabBar(page)}
</div>
</body>
</html>
`.text
}

function tabBar({ tab, viewer }: Page): Html {
	const roles = viewer?.roles ?? ['correspondent' as const]
	const shown = tabs.filter(({ tab }) => {
		if (tab === 'submit') return isWriter(roles)
		return tab !== 'sign' || isSigner(roles)
	})
	return html`<nav class="tabbar" aria-label="主导航">${shown.map(
		({ tab: own, to, mark, label }) =>
			html`<a href="${to}"${own === tab && html` aria-current="page"`}><b aria-hidden="true">${mark}</b>${label}</a>`,
	)}</nav>`
}
