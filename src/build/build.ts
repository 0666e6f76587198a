// `npm run build`: writes dist/.
import { buildDist, writeDist } from './bundle';
import { tellFailure } from './tellFailure';

try {
  const files = await buildDist();
  writeDist(files);
  // `npm start` builds on its way to something else.
  for (const [name, content] of process.argv.includes('--quiet') ? [] : files) {
    console.log(`dist/${name} ${(Buffer.byteLength(content) / 1000).toFixed(1)} KB`);
  }
} catch (failure) {
  tellFailure(failure);
  process.exitCode = 1;
}
