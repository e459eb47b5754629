// SPDX-License-Identifier: EUPL-1.2

/**
 * What people call a municipality beside its own name: well-known other names, and municipalities that merged into it since 2019.
 * Haaren is not among them: it was divided over four. Number of the code (without GM) → names, divided by |.
 */
export const otherMunicipalityNames: Readonly<Record<string, string>> = {
  '0518': 'Den Haag|The Hague|La Haye',
  '0796': 'Den Bosch',
  '0014': 'Ten Boer|Haren',
  '1966': 'Bedum|De Marne|Eemsmond|Winsum',
  '1969': 'Grootegast|Leek|Marum|Zuidhorn',
  '1979': 'Appingedam|Delfzijl|Loppersum',
  '1970': 'Dongeradeel|Ferwerderadiel|Kollumerland|Kollumerland en Nieuwkruisland|Noordoost-Friesland',
  '1900': 'Zuidwest-Friesland',
  '1959': 'Aalburg|Werkendam|Woudrichem',
  '1960': 'Geldermalsen|Neerijnen|Lingewaal',
  '1961': 'Leerdam|Zederik|Vianen',
  '1963': 'Binnenmaas|Cromstrijen|Korendijk|Oud-Beijerland|Strijen',
  '1978': 'Giessenlanden|Molenwaard',
  '1954': 'Nuth|Onderbanken|Schinnen',
  '0575': 'Noordwijkerhout',
  '0394': 'Haarlemmerliede|Haarlemmerliede en Spaarnwoude',
  '0363': 'Weesp',
  '0439': 'Beemster',
  '1980': 'Heerhugowaard|Langedijk',
  '1982': 'Boxmeer|Cuijk|Grave|Mill en Sint Hubert|Sint Anthonis',
  '1991': 'Landerd|Uden',
  '1992': 'Brielle|Hellevoetsluis|Westvoorne',
}
