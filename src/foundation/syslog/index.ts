// SPDX-License-Identifier: EUPL-1.2
export { sendAudit, syslogState } from './send-audit.command.ts'
