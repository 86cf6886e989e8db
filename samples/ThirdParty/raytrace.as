// Three balls over a chequered floor. Vector3 is the one of System.Numerics: nothing wraps it.

class Ball
{
    Vector3 centre;
    float radius;
    Vector3 colour;

    Ball(const Vector3 &in centre, float radius, const Vector3 &in colour)
    {
        this.centre = centre;
        this.radius = radius;
        this.colour = colour;
    }

    // How far away the ray meets the ball; negative if it does not.
    float hit(const Vector3 &in from, const Vector3 &in along) const
    {
        Vector3 way = from - centre;
        float half = Vector3::Dot(way, along);
        float inside = half * half - way.LengthSquared() + radius * radius;
        return inside < 0 ? -1.0f : -half - sqrt(inside);
    }
}

class Scene
{
    array<Ball@> balls;
    Vector3 sun = Vector3::Normalize(Vector3(-3, 5, -4));

    // The nearest ball on the ray, and how far away it is.
    Ball@ nearest(const Vector3 &in from, const Vector3 &in along, float &out distance) const
    {
        Ball@ found;
        distance = 1000;
        for (uint i = 0; i < balls.length(); i++)
        {
            float at = balls[i].hit(from, along);
            if (at > 0.001f && at < distance)
            {
                distance = at;
                @found = balls[i];
            }
        }
        return found;
    }

    float light(const Vector3 &in point, const Vector3 &in normal) const
    {
        float distance;
        float direct = nearest(point, sun, distance) is null ? Vector3::Dot(normal, sun) : 0.0f;
        return 0.15f + (direct > 0 ? 0.85f * direct : 0.0f);
    }

    Vector3 look(const Vector3 &in from, const Vector3 &in along, int depth) const
    {
        float distance;
        Ball@ ball = nearest(from, along, distance);
        float floor = along.Y < 0 ? -from.Y / along.Y : 1000.0f;
        if (ball is null && floor > 40)
        {
            float high = along.Y > 0 ? along.Y : 0.0f;
            return Vector3::Lerp(Vector3(0.8f, 0.9f, 1), Vector3(0.2f, 0.4f, 0.8f), high);
        }

        bool isFloor = floor < distance;
        Vector3 point = from + along * (isFloor ? floor : distance);
        Vector3 normal = isFloor ? Vector3(0, 1, 0) : Vector3::Normalize(point - ball.centre);
        bool isDark = (int(point.X + 100) + int(point.Z + 100)) % 2 == 0;
        Vector3 colour = isFloor ? Vector3(isDark ? 0.1f : 0.7f) : ball.colour;
        colour = colour * light(point, normal);
        return depth == 0
            ? colour
            : Vector3::Lerp(colour, look(point, Vector3::Reflect(along, normal), depth - 1), isFloor ? 0.1f : 0.3f);
    }
}

void render(Picture@ picture)
{
    Scene scene;
    scene.balls.insertLast(Ball(Vector3(-1.6f, 1, 1), 1, Vector3(0.9f, 0.2f, 0.1f)));
    scene.balls.insertLast(Ball(Vector3(0.7f, 1.4f, 2), 1.4f, Vector3(0.2f, 0.7f, 0.3f)));
    scene.balls.insertLast(Ball(Vector3(0.2f, 0.5f, -0.6f), 0.5f, Vector3(0.9f, 0.8f, 0.2f)));

    Vector3 eye(0, 1.6f, -5);
    for (int y = 0; y < picture.Height; y++)
    {
        for (int x = 0; x < picture.Width; x++)
        {
            float right = float(2 * x - picture.Width) / picture.Height;
            float up = float(picture.Height - 2 * y) / picture.Height;
            picture[x, y] = scene.look(eye, Vector3::Normalize(Vector3(right, up - 0.15f, 2)), 2);
        }
    }
}
