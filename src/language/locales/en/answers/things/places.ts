/** Places, streets and buildings. */
export const places = `
  apartments, attic, avenue, backyard, bakery, bar, barbershop, barn, basement, bedroom, boulevard, branch,
  buildings, bureau, cafe, cafeteria, camp, campus, casino, ceiling, cemetery, chapel, churches, cinema, cities,
  club, clubs, coast, condo, corners, costco, counter, county, courthouse, courtyard, crib, crossing, crosswalk,
  cvs, deck, dock, dorm, downtown, driveways, drugstore, east, elevators, entrances, entryway, escalator, estate,
  facility, factory, farm, field, fire, firehouse, floors, forest, fort, garden, gates, gps, grass, grocery,
  ground, grounds, hallway, hallways, harbor, hill, hills, hostel, houses, hub, inn, intersection, island, jail,
  junction, kroger, lake, lakes, landing, lanes, laundromat, lawn, library, lights, locker, lounge, mall, maps,
  market, mcdonalds, mosque, motel, mountain, mountains, museum, neighborhood, north, nursery, offices, outdoors,
  outlet, overpass, parks, pasture, path, patio, pier, plaza, pond, pool, porch, post, preschool, prison, publix,
  ramp, ranch, region, restaurant, restroom, restrooms, river, roads, rooms, roundabout, route, routes, schools,
  sea, shelter, shop, shops, shore, sidewalk, sideways, site, south, square, stadium, stairway, starbucks, station,
  stoplight, stores, streets, strip, studio, subdivision, suburbs, subway, supermarket, synagogue, target, temple,
  theater, theatre, tower, trail, tunnel, turnpike, underground, university, uptown, usps, valley, village,
  walgreens, walmart, warehouse, waze, west, wing, woods, workplace, yard, zoo`;
