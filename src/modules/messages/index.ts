// SPDX-License-Identifier: EUPL-1.2

export { listenToMail } from './listen-to-mail/listen-to-mail.api.ts'
