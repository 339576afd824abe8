import type { Credit } from '../../content/credit.ts'

/** `通讯员 田贺`, of a picture whose credit says who took it. */
export function photographerOf(credit: Credit | undefined): string | undefined {
	if (!credit || 'words' in credit || credit.did !== '摄') return
	return [credit.trade, ...credit.names].filter(Boolean).join(' ')
}
