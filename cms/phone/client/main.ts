import { startLoginPage } from './login-page.ts'
import { startMePage } from './me-page.ts'
import { startMyPage } from './my-page.ts'
import { startOrders } from './orders.ts'
import { startReturnedPage } from './returned-page.ts'
import { startSubmitPage } from './submit-page.ts'

const starts: Record<string, () => void | Promise<void>> = {
	login: startLoginPage,
	me: startMePage,
	my: startMyPage,
	returned: startReturnedPage,
	submit: startSubmitPage,
}

startOrders()
void starts[document.body.dataset.page ?? '']?.()
