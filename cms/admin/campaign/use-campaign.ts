'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import type { LedgerPage } from '../../command/load-ledger.ts'
import { type Asked, useAsked } from '../manuscript/use-asked.ts'

/** The campaign whose page is open. */
export function useCampaign(): Asked<LedgerPage> {
	const { id } = useDocumentInfo()
	return useAsked<LedgerPage>(id ? `/api/campaigns/${id}/ledger` : '')
}
