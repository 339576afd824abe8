import { channelsEndpoint } from './channels-endpoint.ts'
import { compareEndpoint, conflictEndpoint } from './compare-endpoint.ts'
import { historyEndpoint } from './history-endpoint.ts'
import { noteEndpoint } from './note-endpoint.ts'
import { placesEndpoint } from './places-endpoint.ts'
import { reviewEndpoint } from './review-endpoint.ts'
import { takeOverEndpoint } from './take-over-endpoint.ts'

/** What the manuscript page of the desk asks besides its orders. */
export const deskEndpoints = [
	...[reviewEndpoint, compareEndpoint, conflictEndpoint, historyEndpoint],
	...[noteEndpoint, takeOverEndpoint, placesEndpoint, channelsEndpoint],
]
