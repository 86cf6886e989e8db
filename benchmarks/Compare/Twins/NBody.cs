namespace Seraph.Compare.Twins;

internal static class NBody
{
    private const double SolarMass = 4 * Math.PI * Math.PI;
    private const double Days = 365.24;

    public static double Run()
    {
        List<Body> bodies =
        [
            new(0, 0, 0, 0, 0, 0, SolarMass),
            new(4.84143144246472090e+00, -1.16032004402742839e+00, -1.03622044471123109e-01,
                1.66007664274403694e-03 * Days, 7.69901118419740425e-03 * Days, -6.90460016972063023e-05 * Days,
                9.54791938424326609e-04 * SolarMass),
            new(8.34336671824457987e+00, 4.12479856412430479e+00, -4.03523417114321381e-01,
                -2.76742510726411042e-03 * Days, 4.99852801234917238e-03 * Days, 2.30417297573763929e-05 * Days,
                2.85885980666130812e-04 * SolarMass),
            new(1.28943695621391310e+01, -1.51111514016986312e+01, -2.23307578892655734e-01,
                2.96460137564761618e-03 * Days, 2.37847173959480950e-03 * Days, -2.96589568540237556e-05 * Days,
                4.36624404335156298e-05 * SolarMass),
            new(1.53796971148509165e+01, -2.59193146099879641e+01, 1.79258772950371181e-01,
                2.68067772490389322e-03 * Days, 1.62824170038242295e-03 * Days, -9.51592254519715870e-05 * Days,
                5.15138902046611451e-05 * SolarMass),
        ];
        double px = 0;
        double py = 0;
        double pz = 0;
        foreach (Body body in bodies)
        {
            px += body.VX * body.Mass;
            py += body.VY * body.Mass;
            pz += body.VZ * body.Mass;
        }

        bodies[0].VX = -px / SolarMass;
        bodies[0].VY = -py / SolarMass;
        bodies[0].VZ = -pz / SolarMass;
        for (int i = 0; i < 500000; i++)
        {
            Advance(bodies, 0.01);
        }

        return Energy(bodies);
    }

    private static void Advance(List<Body> bodies, double dt)
    {
        int n = bodies.Count;
        for (int i = 0; i < n; i++)
        {
            Body a = bodies[i];
            for (int j = i + 1; j < n; j++)
            {
                Body b = bodies[j];
                double dx = a.X - b.X;
                double dy = a.Y - b.Y;
                double dz = a.Z - b.Z;
                double d2 = dx * dx + dy * dy + dz * dz;
                double mag = dt / (d2 * Math.Sqrt(d2));
                a.VX -= dx * b.Mass * mag;
                a.VY -= dy * b.Mass * mag;
                a.VZ -= dz * b.Mass * mag;
                b.VX += dx * a.Mass * mag;
                b.VY += dy * a.Mass * mag;
                b.VZ += dz * a.Mass * mag;
            }
        }

        for (int i = 0; i < n; i++)
        {
            Body a = bodies[i];
            a.X += dt * a.VX;
            a.Y += dt * a.VY;
            a.Z += dt * a.VZ;
        }
    }

    private static double Energy(List<Body> bodies)
    {
        double e = 0;
        for (int i = 0; i < bodies.Count; i++)
        {
            Body a = bodies[i];
            e += 0.5 * a.Mass * (a.VX * a.VX + a.VY * a.VY + a.VZ * a.VZ);
            for (int j = i + 1; j < bodies.Count; j++)
            {
                Body b = bodies[j];
                double dx = a.X - b.X;
                double dy = a.Y - b.Y;
                double dz = a.Z - b.Z;
                e -= a.Mass * b.Mass / Math.Sqrt(dx * dx + dy * dy + dz * dz);
            }
        }

        return e;
    }

    private sealed class Body(double x, double y, double z, double vx, double vy, double vz, double mass)
    {
        public double X = x;
        public double Y = y;
        public double Z = z;
        public double VX = vx;
        public double VY = vy;
        public double VZ = vz;

        public double Mass { get; } = mass;
    }
}
