// SPDX-License-Identifier: EUPL-1.2
export { framersOf } from './place-widget/framers.query.ts'
export { type Widget, widgets } from './widget/widget.ts'
