/** Vehicles, their makes and their parts. */
export const vehicles = `
  ac, accord, acura, airbag, airbags, alternator, altima, antifreeze, atv, audi, axle, belts, benz, bicycle,
  blinker, blinkers, bmw, boat, buick, bulb, bulbs, cables, cadillac, caliper, calipers, camaro, camper, camry,
  carburetor, carfax, carport, cars, catalytic, challenger, cherokee, chevrolet, chevy, chrysler, civic, clutch,
  compass, converter, coolant, corolla, corvette, coupe, cr, crosstrek, dashboard, dealer, dealership, dodge,
  doors, ebike, elantra, equinox, escape, exhaust, explorer, f150, fender, fenders, fiat, filter, filters, fluid,
  fluids, fob, fobs, focus, ford, forester, fuse, fusion, garage, gasket, gearbox, gmc, handle, hatch, hatchback,
  headlight, headlights, heater, honda, hose, hubcap, hummer, hyundai, ignition, impala, impreza, infiniti, jaguar,
  jeep, jetta, jumper, kia, lexus, loaner, lug, malibu, mazda, mercedes, mileage, mini, minivan, mirror, mirrors,
  mitsubishi, moped, motorbike, motorcycle, mower, muffler, mustang, nissan, nuts, odometer, odyssey, optima,
  outback, pads, passat, piston, plugs, pontiac, porsche, prius, radiator, ram, range, rav4, rental, rides, rim,
  rims, rogue, rotor, rotors, rover, rv, saturn, scooter, seatbelt, sedan, sensor, sensors, sentra, shocks, sienna,
  silverado, sonata, sorento, spare, spark, sparkplug, starter, steering, strut, struts, subaru, suburban, sunroof,
  suspension, suvs, tacoma, tahoe, taillight, taillights, tesla, toyota, tractor, trailer, trucks, tucson, tundra,
  utv, vans, vehicle, vent, vents, volkswagen, volvo, vw, wagon, warranty, wrangler`;
