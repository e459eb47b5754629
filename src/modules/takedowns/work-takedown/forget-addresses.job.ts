// SPDX-License-Identifier: EUPL-1.2
import { defineJob } from '#foundation/jobs'
import { forgetOldAddresses } from './forget-addresses.command.ts'

export const forgetAddressesJob = defineJob({
  name: 'shield.forget-addresses',
  schedule: '25 3 * * *',
  run: forgetOldAddresses,
})
