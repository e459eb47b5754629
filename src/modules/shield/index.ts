// SPDX-License-Identifier: EUPL-1.2

export { listenToMail } from './listen-to-mail/listen-to-mail.api.ts'
export { openWarningPage } from './warn-visitor/warn-visitor.api.ts'
export { siteTimes } from './show-clock/site-times.query.ts'
export { hasShielded } from './show-clock/has-shielded.query.ts'
export { sayTime } from './show-clock/say-time.ts'
export { sitesGone } from './show-clock/sites-gone.query.ts'
