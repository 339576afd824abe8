import { pathToFileURL } from 'node:url'
import { buildSync } from 'esbuild'

/** Browsers of 2021 on cheap phones, and the last ones for old desktops. */
const oldest = ['chrome80', 'firefox78', 'safari14.1']

/** The sheet and the script of the phone's pages, one file each. */
export function buildPhone(): void {
	buildSync({
		entryPoints: { phone: 'cms/phone/client/main.ts' },
		...{ bundle: true, minify: true, format: 'iife', charset: 'utf8', target: oldest },
		outdir: 'cms/phone/dist',
		logLevel: 'silent',
	})
	buildSync({
		entryPoints: { phone: 'cms/phone/phone.css' },
		...{ minify: true, charset: 'utf8', target: oldest },
		outdir: 'cms/phone/dist',
		logLevel: 'silent',
	})
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) buildPhone()
