// The main loop: ruin, recreate, accept by simulated annealing (Christiaens & Vanden Berghe 2020, with prizes).
import { type Cooling, coolingFor } from './cooling';
import { Incumbent } from './incumbent';
import { placeInitial } from './initial';
import { pressMissing, weighMandatory } from './mandatory';
import type { Model } from './model';
import { findNeighbours } from './neighbours';
import type { InitialPlan } from './plan';
import { Random } from './random';
import { Recombination } from './recombine';
import { Recreate } from './recreate';
import { Routes } from './routes';
import { Ruin } from './ruin';
import { Snapshot } from './snapshot';
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
  return new Search(model, options).run();
}

class Search {
  private readonly routes: Routes;
  private readonly trial: Trial;
  private readonly random: Random;
  private readonly ruin: Ruin;
  private readonly recreate: Recreate;
  private readonly incumbent: Incumbent;
  private readonly cooling: Cooling;
  private readonly recombination: Recombination;
  /** Where the search was before a recombination. */
  private readonly present: Snapshot;
  private bestCost: number;
  private iterations = 0;

  constructor(
    private readonly model: Model,
    private readonly options: SearchOptions,
  ) {
    this.routes = new Routes(model);
    this.trial = new Trial(model, this.routes);
    this.random = new Random(options.seed);
    const neighbours = findNeighbours(model);
    this.ruin = new Ruin(this.trial, neighbours, this.random);
    this.recreate = new Recreate(this.trial, neighbours, this.random);
    this.incumbent = new Incumbent(model, this.routes);
    weighMandatory(this.trial);
    placeInitial(this.trial, options.initialPlan);
    this.recreate.insertAll();
    this.trial.accept();
    this.incumbent.offer();
    this.bestCost = this.trial.acceptedCost;
    this.cooling = coolingFor(temperaturesOf(model, this.routes), model.nodeCount, options.progress);
    this.present = new Snapshot(this.routes);
    this.recombination = new Recombination(this.trial);
  }

  run(): SearchResult {
    const { incumbent, cooling, options } = this;
    while (this.iterations < options.maximumIterations && this.model.nodeCount > 0) {
      if (this.iterations % stopInterval === 0 && options.shouldStop()) break;
      this.iterations++;
      this.move();
      const phase = cooling.step();
      if (phase === 'ending' || (cooling.isCool && this.recombination.isDue(this.iterations)))
        this.recombine();
      if (phase === 'reheating') this.returnToBest();
      if (incumbent.mandatoryAbsent > 0 && this.iterations % pressInterval === 0) {
        pressMissing(this.trial);
        this.bestCost = Number.POSITIVE_INFINITY;
      }
    }
    incumbent.recall();
    return { routes: this.routes, iterations: this.iterations, objective: incumbent.objective };
  }

  /** Ruins and recreates, and keeps the outcome or takes it back. */
  private move(): void {
    const { trial, cooling } = this;
    this.ruin.run();
    this.recreate.run(this.ruin);
    const cost = trial.cost();
    if (cost >= trial.acceptedCost - cooling.temperature * Math.log(1 - this.random.next())) {
      trial.restore();
      return;
    }
    if (cooling.isCool) this.recombination.collect();
    trial.accept();
    if (cost >= this.bestCost - 1e-7) return;
    this.bestCost = cost;
    this.incumbent.offer();
  }

  private returnToBest(): void {
    this.incumbent.recall();
    this.trial.resume();
    this.bestCost = this.trial.acceptedCost;
  }

  /** Goes on from a plan better than the best, if routes met so far make one up. */
  private recombine(): void {
    this.present.take();
    this.incumbent.recall();
    this.trial.resume();
    if (this.recombination.run(this.iterations)) {
      this.bestCost = this.trial.acceptedCost;
      this.incumbent.offer();
    } else {
      this.present.putBack();
      this.trial.resume();
    }
  }
}
