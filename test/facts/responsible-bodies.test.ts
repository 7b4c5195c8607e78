import { describe, expect, it } from 'vitest'
import { splitBodies } from '../../src/facts/responsible-bodies.ts'

describe('splitBodies', () => {
  it.each([
    ['Norfolk County Council', ['Norfolk County Council']],
    [
      'Essex County Council and NHS Suffolk and North East Essex Integrated Care Board',
      ['Essex County Council', 'NHS Suffolk and North East Essex Integrated Care Board'],
    ],
    [
      'NHS Bristol, North Somerset and South Gloucestershire ICB and Bristol City Council',
      ['NHS Bristol, North Somerset and South Gloucestershire ICB', 'Bristol City Council'],
    ],
    [
      'Derby City Council, NHS Derby and Derbyshire Integrated Care Board (ICB) and Derby Children’s Trust',
      ['Derby City Council', 'NHS Derby and Derbyshire Integrated Care Board', 'Derby Children’s Trust'],
    ],
    [
      'Torbay Council, NHS Devon Integrated Care Board, school and college leaders.',
      ['Torbay Council', 'NHS Devon Integrated Care Board', 'school and college leaders'],
    ],
    [
      'The Royal Borough of Kensington and Chelsea and the NHS North West London ICB',
      ['Royal Borough of Kensington and Chelsea', 'NHS North West London ICB'],
    ],
    [
      'Bournemouth, Christchurch and Poole (BCP) Council and NHS Dorset',
      ['Bournemouth, Christchurch and Poole Council', 'NHS Dorset'],
    ],
    ['NHS Sussex and East Sussex County Council', ['NHS Sussex', 'East Sussex County Council']],
    ['NHS Humber and North Yorkshire', ['NHS Humber and North Yorkshire']],
    ['Bath and North East Somerset Council', ['Bath and North East Somerset Council']],
    ['Telford & Wrekin Council; NHS Shropshire ICB', ['Telford & Wrekin Council', 'NHS Shropshire ICB']],
    ['The local authority and the ICB', ['local authority', 'ICB']],
    ['Leaders', ['Leaders']],
    ['', []],
  ])('%s', (cell, names) => {
    expect(splitBodies(cell)).toEqual(names)
  })
})
