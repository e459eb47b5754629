// SPDX-License-Identifier: EUPL-1.2
import { defineModule, type Page } from '#foundation/modules'

const open = { allow: 'anyone', script: false } as const

const pages: readonly Page[] = [
  { path: '', file: 'show-home/show-home', ...open },
  { path: 'hulp', file: 'show-first-advice/choose-situation', ...open },
  { path: 'hulp/geldezel', file: 'leave-money-mule/leave-money-mule', ...open },
  { path: 'hulp/:situatie', file: 'show-first-advice/show-first-advice', ...open },
  { path: 'zo-werkt-het', file: 'explain/how-it-works', ...open },
  { path: 'toegankelijkheid', file: 'explain/accessibility', ...open },
  { path: 'privacy', file: 'explain/privacy', ...open },
]

export default defineModule({ name: 'guidance', pages })
