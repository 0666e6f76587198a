// The main loop: ruin, recreate, accept by simulated annealing (Christiaens & Vanden Berghe 2020, with prizes).
import { Cooling } from './cooling';
import { Incumbent } from './incumbent';
import { placeInitial } from './initial';
import type { Model } from './model';
import { findNeighbours } from './neighbours';
import type { InitialPlan } from './plan';
import { Random } from './random';
import { Recreate } from './recreate';
import { Routes } from './routes';
import { Ruin } from './ruin';
import { Trial } from './trial';

/** Iterations between two looks at the clock. */
const stopInterval = 32;
/** Iterations after which mandatory requests still missing weigh more. */
const pressInterval = 500;
const pressFactor = 1.5;
/** Descent from which the scale of worsenings is learnt. */
const samples = 400;

export interface SearchOptions {
  seed: number;
  shouldStop: () => boolean;
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
  weighMandatory(model, trial);
  placeInitial(trial, options.initialPlan);
  recreate.insertAll();
  trial.accept();
  incumbent.offer();

  let iterations = 0;
  let bestCost = trial.acceptedCost;
  let worsening = 0;
  let worsenings = 0;
  let cooling: Cooling | null = null;
  while (iterations < options.maximumIterations && model.nodeCount > 0) {
    if (iterations % stopInterval === 0 && options.shouldStop()) break;
    iterations++;
    ruin.run();
    recreate.run(ruin);
    const cost = trial.cost();
    const temperature = cooling === null ? 0 : cooling.temperature;
    if (cooling === null && cost > trial.acceptedCost + 1e-6) {
      worsening += Math.min(cost - trial.acceptedCost, 1e6);
      worsenings++;
    }
    if (cost < trial.acceptedCost - temperature * Math.log(random.next() + 1e-12)) {
      trial.accept();
      if (cost < bestCost - 1e-7) {
        bestCost = cost;
        incumbent.offer();
      }
    } else {
      trial.restore();
    }
    if (cooling === null) {
      if (iterations >= samples) cooling = new Cooling(worsening / Math.max(1, worsenings), model.nodeCount);
    } else if (cooling.step()) {
      incumbent.recall();
      trial.resume();
      bestCost = trial.acceptedCost;
    }
    if (incumbent.mandatoryAbsent > 0 && iterations % pressInterval === 0) {
      pressMissing(model, trial);
      bestCost = Number.POSITIVE_INFINITY;
    }
  }
  incumbent.recall();
  return { routes, iterations, objective: incumbent.objective };
}

/** Leaving a mandatory request out costs more than serving it could, but not so much that nothing else counts. */
function weighMandatory(model: Model, trial: Trial): void {
  let most = 0;
  for (let index = 0; index < model.cost.length; index++) most = Math.max(most, model.cost[index]!);
  for (let node = 0; node < model.nodeCount; node++) {
    if (model.mandatory[node] === 1) trial.weight[node]! += 2 * most + 1;
  }
  trial.recount();
}

function pressMissing(model: Model, trial: Trial): void {
  const { absent, absentCount } = trial.routes;
  for (let index = 0; index < absentCount; index++) {
    const node = absent[index]!;
    if (model.mandatory[node] === 1) trial.weight[node]! = Math.min(1e9, trial.weight[node]! * pressFactor);
  }
  trial.recount();
}
