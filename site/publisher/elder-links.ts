import { elderRoute, type Route } from '../../content/route.ts'

/** An opening tag with its attributes: templates quote every value, and no value holds a quotation mark. */
const leads = /<(?:a|form)(?:\s+[^\s"=>]+(?:="[^"]*")?)*\s*>/g
/** The address of a page of the portal: it ends in a stroke, as no file and no service does. */
const toPage = /(\s(?:href|action)=")(\/(?:[^/"?#][^"?#]*\/)?)(?=[?#"])/

/**
 * Leads the links and forms of a twin to other twins, so that a reader who chose them stays with them. A link with
 * `rel="alternate"` leads out.
 */
export function elderLinks(html: string): string {
	return html.replace(leads, (tag) =>
		tag.includes(' rel="alternate"')
			? tag
			: tag.replace(toPage, (_, before: string, page: Route) => before + elderRoute(page)),
	)
}
