// SPDX-License-Identifier: EUPL-1.2
import { contextOf } from '#foundation/web'
import type { Route } from './+types/for-professionals.page.ts'
import { Room } from './room.part.tsx'
import { roomOf } from './room.query.ts'

export const loader = (args: Route.LoaderArgs) => roomOf(contextOf(args), 'professional')

export default function ForProfessionals({ loaderData }: Route.ComponentProps) {
  return <Room {...loaderData} />
}
