import { describe, expect, it } from 'vitest';
import { generatedTabs } from '../../src/tables/generated';
import { allTables } from '../../src/tables/officeSchemas';

describe.each(['ja', 'en'] as const)('headers (%s)', (language) => {
  it.each(Object.entries({ ...allTables, ...generatedTabs }))(
    'of %s that users see are all different',
    (_key, { columns }) => {
      const seen = Object.values(columns).filter(({ hidden }) => !hidden);
      const headers = seen.map(({ header }) => header[language]);
      expect(headers.filter((header, index) => headers.indexOf(header) !== index)).toEqual([]);
    },
  );
});
