// The main loop: ruin, recreate, accept by simulated annealing (Christiaens & Vanden Berghe 2020, with prizes).
import { coolingFor } from './cooling';
import { Incumbent } from './incumbent';
import { placeInitial } from './initial';
import { pressMissing, weighMandatory } from './mandatory';
import type { Model } from './model';
import { findNeighbours } from './neighbours';
import type { InitialPlan } from './plan';
import { Random } from './random';
import { Recreate } from './recreate';
import { Routes } from './routes';
import { Ruin } from './ruin';
import { temperaturesOf } from './temperature';
import { Trial } from './trial';

/** Iterations between two looks at the clock. */
const stopInterval = 32;
/** Iterations after which mandatory requests still missing weigh more. */
const pressInterval = 500;

export interface SearchOptions {
  seed: number;
  shouldStop: () => boolean;
  /** Share of the time that is spent, when that is known. */
  progress: (() => number) | null;
  maximumIterations: number;
  initialPlan: InitialPlan | null;
}

export interface SearchResult {
  routes: Routes;
  iterations: number;
  objective: number;
}

/** The best routes found until stopped. */
export function search(model: Model, options: SearchOptions): SearchResult {
  const routes = new Routes(model);
  const trial = new Trial(model, routes);
  const random = new Random(options.seed);
  const neighbours = findNeighbours(model);
  const ruin = new Ruin(trial, neighbours, random);
  const recreate = new Recreate(trial, neighbours, random);
  const incumbent = new Incumbent(model, routes);
  weighMandatory(trial);
  placeInitial(trial, options.initialPlan);
  recreate.insertAll();
  trial.accept();
  incumbent.offer();
  const cooling = coolingFor(temperaturesOf(model, routes), model.nodeCount, options.progress);

  let bestCost = trial.acceptedCost;
  let iterations = 0;
  while (iterations < options.maximumIterations && model.nodeCount > 0) {
    if (iterations % stopInterval === 0 && options.shouldStop()) break;
    iterations++;
    ruin.run();
    recreate.run(ruin);
    const cost = trial.cost();
    if (cost < trial.acceptedCost - cooling.temperature * Math.log(1 - random.next())) {
      trial.accept();
      if (cost < bestCost - 1e-7) {
        bestCost = cost;
        incumbent.offer();
      }
    } else {
      trial.restore();
    }
    if (cooling.step()) {
      incumbent.recall();
      trial.resume();
      bestCost = trial.acceptedCost;
    }
    if (incumbent.mandatoryAbsent > 0 && iterations % pressInterval === 0) {
      pressMissing(trial);
      bestCost = Number.POSITIVE_INFINITY;
    }
  }
  incumbent.recall();
  return { routes, iterations, objective: incumbent.objective };
}
