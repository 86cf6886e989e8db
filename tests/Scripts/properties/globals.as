// A.2 global virtual properties, both forms
// covers: A2.property-global
int stored = 2;

int level
{
    get { return stored; }
    set { stored = value + 1; }
}

double get_half() property
{
    return stored / 2.0;
}

void main()
{
    println(level); // expect: 2
    level = 4;
    println(level); // expect: 5
    level *= 2;
    println(level); // expect: 11
    println(half); // expect: 5.5
}
