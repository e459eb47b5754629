// SPDX-License-Identifier: EUPL-1.2
export { requirements } from './requirement/requirements.ts'
