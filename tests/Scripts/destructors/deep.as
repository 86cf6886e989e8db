// Destructors run where the script has come as deep as it may
// covers: A3.destructor, A9.stack-overflow
// oracle: none (there is no limit of depth)
class D
{
    int depth;
    D(int depth) { this.depth = depth; }
    ~D() { count(1); }
}

int destroyed = 0;
int made = 0;
void count(int n) { destroyed += n; }

void deeper(int depth)
{
    D d(depth);
    made++;
    deeper(depth + 1);
}

void main()
{
    try
    {
        deeper(0);
    }
    catch
    {
        println(getExceptionInfo()); // expect: Stack overflow
    }
    println(made > 50); // expect: true

    // The last object's constructor was not entered.
    println(destroyed - made); // expect: 1
}
